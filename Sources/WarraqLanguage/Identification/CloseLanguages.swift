// SPDX-License-Identifier: Apache-2.0

/// Languages so close to each other that n-grams of letters hardly tell them apart, and words that do.
///
/// The words are common ones that one standard language has and the others spell or say otherwise: spelling, months, everyday
/// nouns and function words, as grammars name them. They were not counted in a corpus. They stand in lower case.
struct CloseLanguages: Sendable {
    /// The languages, as tags of the model; at most eight.
    let languages: [String]
    /// Words, each with the languages of the family that have it.
    let words: [(languages: [String], words: String)]

    /// The families in Latin letters.
    static let latin = [malay, southSlavic, scandinavian]

    private static let malay = CloseLanguages(
        languages: ["id", "ms"],
        words: [
            (
                ["id"],
                """
                bahwa karena bisa uang coba berbeda kantor berkas galat sandi jaringan perangkat kecepatan tanggal \
                senin kamis jumat agustus maret juni juli desember polisi yaitu saja perusahaan universitas kualitas \
                aktivitas komunitas fasilitas identitas informasi internasional tombol pengaturan setelan unduh \
                unggah peladen situs resmi delapan nol miliar persen inggris prancis serikat jepang konstitusi \
                lainnya pemerintah silakan laki kebijakan mobil sepeda gubernur kabupaten provinsi kecamatan \
                perbedaan rupiah bagian jendela layar tampilan tampilkan kasus mau butuh kebutuhan pemilu \
                dikarenakan banget listrik sepatu televisi bioskop apotek dokter ponsel kendaraan karyawan \
                pengadilan kepolisian koran rapat
                """
            ),
            (
                ["ms"],
                """
                bahawa kerana wang cuba berbeza fail amaran kesilapan laluan peranti kelajuan tarikh isnin khamis \
                jumaat ahad ogos jun julai disember polis iaitu sahaja selepas bandar syarikat universiti kualiti \
                aktiviti komuniti identiti maklumat antarabangsa butang tetapan kekunci rasmi lapan sifar bilion \
                peratus inggeris perancis jepun perlembagaan hendaklah ialah semasa manakala kanak mesyuarat \
                timbalan pengerusi sila awak baharu ringgit sekiranya jikalau mahu televisyen hospital saiz \
                tetingkap skrin paparan paparkan taip pelbagai setiausaha bahagian kes doktor cukai kenderaan \
                mahkamah peguam akhbar elektrik lesen pasport pilihanraya dadah teksi bas
                """
            ),
        ])

    private static let southSlavic = CloseLanguages(
        languages: ["hr", "bs", "sr"],
        words: [
            (
                ["hr"],
                """
                tko netko nitko svatko itko tijekom tisuća tisuće tisuću tjedan tjedna tjednu tjedni tjedana \
                siječanj siječnja siječnju veljača veljače veljači ožujak ožujka ožujku travanj travnja travnju \
                svibanj svibnja svibnju lipanj lipnja lipnju srpanj srpnja srpnju kolovoz kolovoza kolovozu rujan \
                rujna rujnu listopad listopada listopadu studeni studenoga studenog studenom prosinac prosinca \
                prosincu glazba glazbe glazbu glazbeni kazalište kazališta sveučilište sveučilišta povijest \
                povijesti povijesni znanost znanosti znanstveni znanstvenici vlak vlaka kruh juha točka točke točku \
                točno točan točna unatoč glede suradnja suradnje suradnju suradnji sudjelovati sudjeluje \
                sudjelovanje sudjelovao obitelj obitelji priopćio priopćila priopćeno priopćenje priopćenju izvješće \
                izvješća izvješću tvrtka tvrtke tvrtki tvrtku uporaba uporabe uporabu uporabi rabi rabiti \
                poslužitelj poslužitelja poslužitelju zaslon zaslona zaslonu pogreška pogreške pogrešku pogrešaka \
                dopuštenje dopuštenja sustav sustava sustavu sustavi sustave inačica inačice inačicu poveznica \
                poveznice računalo računala računalu računalni pisač pisača europa europe europi europu europski \
                europska europske europsku europskoj tajnik tajništvo nogomet nogometni momčad momčadi ravnatelj \
                potpora potpore potporu stupanj stupnja neovisan neovisno neovisnost ovisi ovisno ovisan ovisnosti \
                nazočan tlak tlaka pučanstvo skrb skrbi oporba oporbe odvjetnik sudac suca liječnik liječnika \
                liječnici zrakoplov zrakoplova kolodvor iznimka iznimke iznimno osobito posebice primjerice pohrani \
                pohraniti nevaljan nevaljana uvjet uvjeta uvjeti uvjete uvjetima vjerojatno poduzeće poduzeća \
                gospodarstvo gospodarski gospodarske natjecanje natjecanja natječaj prosvjed prosvjeda prosvjedi \
                izbornik izbornika zemljopis zemljopisni stajalište naklada nakladnik dojam dojma udruga udruge \
                desetljeće desetljeća kakvoća što štogod
                """
            ),
            (
                ["bs", "sr"],
                """
                ko niko iko šta hiljada hiljade hiljadu januar januara januaru februar februara februaru aprila \
                aprilu septembar septembra septembru oktobar oktobra oktobru novembar novembra novembru decembar \
                decembra decembru muzika muzike muziku muzički pozorište pozorišta univerzitet univerziteta \
                univerzitetu nauka nauke nauku naučni naučnici voz voza supa uslov uslovi uslova uslove uslovima \
                tačka tačke tačku tačno tačan tačna takođe uprkos saradnja saradnje saradnju saradnji učestvovati \
                učestvuje učestvovao učešće učešća porodica porodice porodicu porodici porodični sistem sistema \
                sistemu sistemi sisteme sistemski računar računara računaru računari štampa štampe štampač štampanje \
                evropa evrope evropi evropu evropski evropska evropske evropsku evropskoj kancelarija kancelarije \
                sekretar fudbal fudbalski stepen stepena nezavisan nezavisno nezavisnost zavisi zavisno zavisan \
                zavisnosti advokat advokata sudija sudije tužilac tužilaštvo prodavnica saobraćaj saobraćaja \
                izuzetak podešavanja podešavanje opšti opšte opšta opština opštine opštini sprovođenje sprovesti \
                preduzeće preduzeća privreda privrede privredni takmičenje takmičenja konkurs hemija hemijski \
                decenija decenije definisan definisati organizovati organizovan organizovana spisak spiska uopšte \
                sedmica sedmice sedmicu sedmici
                """
            ),
            (
                ["bs"],
                """
                historija historije historiju historijski saopćenje saopćenju saopćio saopćila saopćeno izvještaj \
                izvještaja izvještaju august augusta augustu juni juli kahva kahve lahko mehko polahko bosna bosne \
                bosni bosnu bosanski bosanske hercegovina hercegovine hercegovini bezbjednost kantona kantonu ljekar \
                ljekara ljekari hljeb hljeba vjerovatno vjerovatnoća entitet entiteta entiteti uposlenik uposlenici \
                uposlenika dženaza rahmetli bajram predsjedništvo predsjedništva uslovljen hlače porodičnog
                """
            ),
            (
                ["sr"],
                """
                sledeći sledeća sledeće sledećeg pre posle gde ovde negde nigde uvek vreme vremena vremenu mesto \
                mesta mestu deca dece dete deteta reč reči rečima svet sveta svetu svetski čovek čoveka čovekova ceo \
                cela celo cele lep lepa lepo beo bela nedelja nedelje nedelju ponedeljak sreda sredu primer primera \
                primeru menja promena promene promenu promeni izmena izmene obaveštenje obaveštenja saopštenje \
                saopštio saopštila istorija istorije istoriju izveštaj izveštaja izveštaju avgust avgusta avgustu \
                predsednik predsednika bezbednost bezbednosti savet vazduh vazduha lekar lekara zahteva zahtev \
                zahtevi hteo htela hteti videti videla razumeti živeti živeo voleti deo dela delu delovi dve obe \
                vrednost vrednosti sme smeju umesto mera mere meru razmena razmene zvezda zvezde direktorijum \
                direktorijuma podrazumevano podrazumevana prosleđen nasleđe odeljenje odeljenja rešenje rešenja \
                rešiti verovatno verovatnoća procena procene proveri provera hleb hleba korišćenje korišćenja
                """
            ),
            (
                ["hr", "bs"],
                """
                sljedeći sljedeća sljedećeg prije poslije gdje ovdje negdje nigdje uvijek vrijeme mjesto mjesta \
                mjestu dijete djeteta djece djeca riječ riječi svijet svijeta svijetu čovjek čovjeka cijeli cijela \
                cijelo lijep lijepa bijel nedjelja nedjelje ponedjeljak srijeda srijedu primjer primjera mijenja \
                promjena promjene promjenu izmjena izmjene obavijest obavijesti predsjednik predsjednika vijeće \
                vijeća zahtjev zahtjeva zahtijeva htio htjela vidjeti vidio vidjela razumjeti živjeti dio dijela \
                dijelu dijelovi dvije obje smije smiju umjesto mjera mjere mjeru razmjena opći opće opća općenito \
                uopće općina općine općini utjecaj utjecaja spol spola vrijednost vrijednosti rješenje rješenja \
                riješiti provjera provjeri procjena procjene odjel odjela vjera vjere ured ureda uredu
                """
            ),
        ])

    private static let scandinavian = CloseLanguages(
        languages: ["da", "nb", "nn"],
        words: [
            (
                ["da"],
                """
                af hvad noget nogen nogle meget efter op ud uden blev bliver blive sig mig dig nu måske gennem \
                tilbage uge lidt mere igen giver give tage tager siger sagde sige bruges ændre ændringer vælg fejl \
                oplysninger oprette adgangskode hjælp gøre gør have havde fået mand hvornår procent regering \
                regeringen udvikling undersøgelse opgave arbejde samarbejde mulighed virksomhed virksomheder sådan \
                oplyser læse skærm indstillinger brugernavn slet gem åbn luk afslut tilføj understøttes ukendt enhed \
                mellem frem hende hjem kvinder børn
                """
            ),
            (
                ["da", "nb"],
                """
                hjemme ikke jeg en et hvem hvis deres fra hvordan hvorfor hver hvilken hvilke være flere
                """
            ),
            (
                ["nb"],
                """
                hva noe noen mye ble uke sier velg opplysninger gjør gjøre gjelder vært vet regjeringen fikk brukes \
                mulighet muligheter undersøkelse oppgave innstillinger brukernavn åpne uten endringer filer kvinner \
                barna
                """
            ),
            (
                ["nb", "nn"],
                """
                av etter opp ut seg meg deg oss igjen tar ta feil hjelp mellom fram blir bli kanskje gjennom tilbake \
                litt gir gi endre kjent dersom slik prosent utvikling samarbeid slett skjerm passord lagre lukk
                """
            ),
            (
                ["nn"],
                """
                ikkje eg ein eit ei kva kven noko nokon nokre mykje vert blei vart verte dei deira berre frå korleis \
                kvifor kvar kvart sjå gjera gjere gjer gjekk vera vere vore hjå saman meir fleire fyrste heile dykk \
                dykkar honom ho henta brukar brukaren kor desse sidan difor medan medlemer seier gjeve gje gjev fekk \
                kjem koma kome tek moglegheit moglege ulike eigen eige eigne tidlegare seinare framleis særleg \
                vanleg vidare ynskjer ynskje innstillingar endra lagra opna fjerna støtta ukjend endringar \
                opplysningar utan
                """
            ),
        ])
}
