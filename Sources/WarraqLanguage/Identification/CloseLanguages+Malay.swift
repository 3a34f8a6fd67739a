// SPDX-License-Identifier: Apache-2.0

extension CloseLanguages {
    /// Indonesian and Malay.
    static let malay = CloseLanguages(
        languages: ["id", "ms"],
        words: [
            .only(
                ["id"],
                """
                bahwa karena bisa uang coba berbeda kantor berkas galat sandi jaringan perangkat kecepatan \
                tanggal senin kamis jumat agustus maret juni juli desember polisi yaitu yakni saja perusahaan \
                universitas kualitas aktivitas komunitas fasilitas identitas kapasitas prioritas otoritas \
                mayoritas kreativitas informasi internasional tombol pengaturan setelan unduh mengunduh unduhan \
                unggah mengunggah peladen peramban surel akun tautan situs resmi delapan nol miliar persen \
                inggris prancis serikat jepang tiongkok belanda konstitusi parlemen lainnya pemerintah silakan \
                laki kebijakan mobil sepeda gubernur kabupaten provinsi kecamatan perbedaan bagian jendela \
                tampilan tampilkan kasus mau butuh kebutuhan dibutuhkan membutuhkan pemilu dikarenakan banget \
                listrik sepatu televisi bioskop apotek dokter ponsel kendaraan karyawan pengadilan kepolisian \
                koran rapat kesehatan sehat pernikahan berbagai otomatis otonomi praktik metode mode kode tipe \
                standar sertifikat enkripsi lisensi paket proyek koneksi biaya rekening direktur sekretaris \
                dosen siswa insinyur perawat obat kanker tewas tentara teroris pelatih sedangkan menit detik \
                nomor kolom tabel ukuran rusak dirusak hapus menghapus dihapus tempel nonaktif* opsi kamar libur \
                istirahat pabrik pajak bapak peringkat memiliki mengapa kalau tahapan gampang kesempatan
                """),
            .only(
                ["ms"],
                """
                bahawa kerana wang cuba berbeza perbezaan fail amaran kesilapan laluan peranti kelajuan tarikh \
                isnin khamis jumaat ahad ogos jun julai disember polis iaitu sahaja selepas bandar syarikat \
                universiti kualiti aktiviti komuniti fasiliti identiti kapasiti autoriti majoriti kreativiti \
                maklumat antarabangsa butang tetapan kekunci rasmi lapan sifar bilion peratus inggeris perancis \
                jepun perlembagaan parlimen hendaklah ialah semasa manakala kanak mesyuarat timbalan pengerusi \
                sila awak baharu ringgit sekiranya jikalau televisyen hospital saiz tetingkap skrin paparan \
                paparkan taip pelbagai setiausaha bahagian kes doktor cukai kenderaan mahkamah peguam akhbar \
                elektrik lesen pasport pilihanraya dadah teksi bas kesihatan sihat perkahwinan berkahwin \
                automatik autonomi kaedah kod mod piawai piawaian sijil penyulitan pakej projek kos pengarah \
                pensyarah jurutera jururawat ubat ubatan kanser tentera pengganas jurulatih perlawanan minit \
                nombor lajur jadual rosak padam memadam dipadam tampal nyah* nyahaktif* bilik cuti rehat kilang \
                bapa ralat rangkaian perisian pangkalan pelayan pelayar emel akaun pautan imej cakera ejen \
                sambungan mangsa kerajaan pentadbiran persekutuan sesiapa jenayah kakitangan apabila
                """),
        ])
}
