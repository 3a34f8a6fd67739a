// SPDX-License-Identifier: Apache-2.0

extension CloseLanguages {
    /// Croatian, Bosnian, and Serbian in Latin letters.
    static let southSlavic = CloseLanguages(
        languages: ["hr", "bs", "sr"],
        shrinkage: 8,
        words: croatian + [
            .only(
                ["bs", "sr"],
                """
                tabela tabele tabelu tabeli tabelom tabelar* taster* fascikl* šablon* interfejs* prečnik* \
                poluprečnik* jednačin* raspakuj* spakuj* zbir zbira zbiru direktorijum* alatk* alatke* pomenut* \
                ko niko iko šta hiljad* milion* bilion* januar* februar* mart marta martu april aprila aprilu \
                septemb* oktob* novemb* decemb* tokom uprkos muzik* muzič* pozoriš* univerzitet* nauka nauke \
                nauku nauci naučni naučna naučno naučne naučnog naučnik* voz voza vozom vozovi vozove vozu supa \
                supe supu aerodrom* uslov uslova uslovu uslovi uslove uslovima uslovom uslovn* uslovljen* tačka \
                tačke tačku tački tačkom tačaka tačan tačna tačno tačne tačni tačnu tačnos* tačnij* netačn* \
                saradn* sarađ* saglas* usaglas* sagovorn* savremen* saputn* saosećaj* učestvova* učestvuj* \
                učešć* učesni* porodic* porodičn* sistem sistema sistemu sistemi sisteme sistemom sistemsk* \
                sistemat* računar* tastatur* štamp* odštamp* evrop* kancelarij* sekretar* fudbal* stepen stepena \
                stepeni stepenu stepenom advokat* ambasad* ambasador* pasoš* sudija sudije sudiji sudiju tužilac \
                tužioc* tužilaš* krivičn* prodavnic* saobrać* sproved* sprovođ* sprovesti preduze* privred* \
                takmič* konkurs* hemij* decenij* definisa* definiš* organizova* organizuj* kontrolisa* \
                kontroliš* regulisa* reguliš* finansi* realizova* realizuj* interesova* identifikova* \
                identifikuj* modifikova* modifikuj* registrova* registruj* generisa* generiš* konfigurisa* \
                konfiguriš* startova* startuj* specifikova* specifikuj* inicijalizova* inicijalizuj* emitova* \
                emituj* kompresova* komprimova* protestova* formulisa* finansira* finansijsk* sinhron* haos \
                haosa haotičn* hronič* hronolo* hirur* hlor hlora opšt* uopšt* procenat procenta procenata \
                procente elektronsk* skraćenic* prečic* poredi porediti poređenj* uporedi* upoređ* usredsred* \
                lični lična lično lične ličnu ličnog ličnom ličnim ličnih inostran* nivo nivoa nivou nivoi nivoe \
                nivoima cifr* dugme dugmeta dugmetom dugmad* kolona kolone kolonu kolonama čitalac čitaoc* \
                gledalac gledaoc* slušalac slušaoc* primalac primaoc* pošiljalac pošiljaoc* pružalac pružaoc* \
                davalac davaoc* penzij* fabrik* azot azota kašik* oficir* kasarn* komandant* budžet* posmatr* \
                italijan* holand* špansk* rumunsk* odbran* stanovišt* omladin* mašin* ugao ugla uglu uglov* \
                ivica ivice ivicu ivicom apotek* pijac* toplot* prisustv* sačuva* blagovremen*
                """),
            .only(
                ["bs"],
                """
                historij* historičar* saopć* august augusta augustu augustom juni juli kahva kahve kahvu lahk* \
                mehk* polahk* sahat sahata hljeb* vjerovatn* bezbjedn* obezbijed* obezbjeđ* ljekar ljekara \
                ljekari ljekaru ljekarsk* uposleni* uposlen* dženaz* rahmetli bajram* ubjeđenj* ubijeđen* \
                promjenljiv* primjenljiv* zamjenljiv* izmjenljiv* saosjeć* hefta sehara
                """),
            .only(
                ["sr"],
                """
                levo leva levi leve levom levu napred unapred predlog predloga predlogu predlozi predloge retko \
                retke retki ređe isečak isečk* iseci primeti* primeć* primedb* opredel* uverenj* uveri* uveren \
                sused* pobed* uvred* vređ* podseti* podseć* posed posedu poseta poseti posete posećen* uneti \
                doneti preneti izneti odneti uneto doneto preneto želeo želela želeli uspeo uspeli uspela \
                dospeć* dospeo umeti smeti leteti boleti presek* preseca* razmera razmere razmeri pomer* merenj* \
                izmeri* devojk* devojčic* sveća bled bledo pesak peska pretnj* prosek* proseč* senka senke senku \
                senč* deljenj* deljiv* zauvek čovečanst* nepromen* spolja obej* mestimič* verujem veruje veruj* \
                verujući vernik* verski* verska verske versku verskog sveže svež odsek* odseč* nameni nasle* \
                opsed* sedeti sedi sedenj* zapovest* pripovetk* pripoved* smenj* smena smene razmena mešan* \
                mešav* pomešan* grejanj* greje sejanj* ovlašćen* obavešteni raspodel* nedelj* sledeć* sledi \
                slede pre posle gde ovde negde nigde svugde uvek vreme mesto mesta mestu mestom mestima premest* \
                smest* smešt* namest* namešt* deca dece deci decu dete deteta detetu detinj* reč reči rečima \
                rečju rečnik* svet sveta svetu svetom svetsk* čovek* cela celo cele celi celu celokupn* celin* \
                lep lepa lepo lepi lepš* lepot* beo bela belo beli bele ponedelj* sreda sredu primer primera \
                primeru primeri primere primerak primen* izmen* promen* zamen* razmen* namen* menja menjati \
                menjaj* menjanj* obavešt* obavešten* saopšt* istorij* istoričar* izvešt* avgust avgusta avgustu \
                jun juna junu jul jula julu predsedni* sednic* bezbedn* obezbed* savet saveta saveti savetu \
                savetn* savetov* vazduh* vazduš* lekar lekara lekari lekarsk* lekov* lečen* zahtev* hteo htela \
                hteli hteti videti videla videli razume razumeti razumevanj* živeti živeo živela živeli voleti \
                voleo deo dela delu delom delovi delova delove delatn* deluj* delimičn* podel* podeli* odeljak \
                odeljk* odeljenj* dodel* dve obe obema vrednost* vredn* smeju umesto mera mere meri meru meren* \
                usmer* zvezd* kriterijum* podrazumevan* podrazumeva prosleđ* nasled* nasleđ* rešen* rešiti reši \
                rešava* verovatn* procen* procenjen* ocen* proveri* proverav* provera prover* hleb hleba \
                korišćen* mleko mleka vetar vetra vetru sneg snega snežn* cvet cveta cveć* pesma pesme pesmu \
                pesnik* reka reke reku cena cene cenu cenom vera veru poveren* poverenj* osećaj* oseća osetiti \
                sećanj* seća sever severn* severu telo tela telu vest vesti vestima svedo* zvezdic* vežb* koren* \
                beležnic* belešk* beležen* beleži obelež* posledn* posledic* redosled* usled dosledn* uspeh* \
                uspeš* uspe srećn* nemač* švajcar* spoljašnj* aluminijum* kiseonik* vaspit* hrišć* svojin* \
                poreklo porekla ubeđenj* spreč* sedišt* tera terati vredi svetl* osvetlj* osveži* osvežav* \
                belgrad premer* smer smera smeru nameran namerno namera namere nameru svestan svesti savest*
                """),
            .only(
                ["hr", "bs"],
                """
                lijev* naprijed unaprijed rijetk* rjeđ* isječ* isijec* primijeti* primjeć* primjedb* opredjel* \
                opredijel* uvjerenj* uvjeri* uvjeren* susjed* pobjed* pobijed* uvrijed* vrijeđ* podsjeti* \
                podsjeć* posjed* posjet* posjeć* unijeti donijeti prenijeti iznijeti unijeto željel* želio \
                dospijeć* presjek* presije* razmjer* pomjer* mjerenj* izmjeri* djevojk* djevojčic* svijeć* \
                blijed* pijesak pijeska prijetnj* prosjek* prosječ* sjena sjene sjenu sjenč* sjenk* dijeljenj* \
                djeljiv* zauvijek čovječanst* vjeruj* vjernik* vjersk* svjež* odsječ* sjedi sjedit* zapovijed* \
                pripovijet* pripovijed* smjen* mješ* grijanj* grije raspodjel* nepromjen* neuspje* dospij* \
                sljedeć* slijed* prije poslije gdje ovdje negdje nigdje svugdje uvijek vrijeme mjesto mjesta \
                mjestu mjestom mjestima premješ* premjest* smjest* smješ* namjest* namješ* dijete djetet* djeca \
                djece djeci djecu djetinj* riječ* rječni* svijet* svjetsk* čovjek* cijel* cjelokup* cjelin* \
                lijep* ljepš* ljepot* bijel* nedjelj* ponedjelj* srijed* primjer* primjen* primijen* primjenj* \
                izmjen* promjen* promijen* zamjen* zamijen* razmjen* namjen* namijen* mijenja* obavijest* \
                obavješ* predsjedni* sjednic* vijeće vijeća vijeću savjet* zahtjev* zahtijev* htio htjel* htjeti \
                vidjeti vidio vidjel* razumije* razumjet* razumijevanj* živjeti živio živjel* voljeti volio dio \
                dijela dijelu dijelom dijelov* djelatn* djeluj* djelomičn* djelimičn* podjel* podijel* odjel* \
                odjeljak odjeljk* dodijel* dodjel* dvije obje objema vrijedn* vrijedi smije smiju smjet* umjesto \
                mjera mjere mjeri mjeru mjeren* usmjer* zvijezd* zvjezd* podrazumijevan* podrazumijeva \
                proslijeđ* prosljeđ* naslij* nasljed* nasljeđ* rješen* riješ* rješav* procjen* procijen* ocjen* \
                ocijen* provjer* vjera vjeru povjeren* povjerenj* korišten* mlijek* mliječn* vjetar vjetr* \
                snijeg* cvijet* cvijeć* pjesma pjesme pjesmu pjesni* rijeka rijeke rijeku cijena cijene cijenu \
                cijenom osjeć* osjet* sjeća* sjeti* sjever* tijelo tijela tijelu vijest* svjedo* vježb* korijen* \
                bilježi* bilješk* zabilježi* obiljež* posljedn* posljedic* redoslijed* uslijed dosljedn* uspjeh* \
                uspješ* uspije* uspjel* sretn* sretan njemač* švicar* vanjsk* kisik* odgoj* kršćan* opći opće \
                opća općeg općem opću općim općenit* uopće općin* ured ureda uredu uredi spol spola spolu \
                svjetl* svijetl* osvjetlj* osvježi* osvježav* također spriječ* sprječ* sjedišt* namjer* namjern* \
                umjetn* vlasništv* zrak zraka zračn* ljeto ljeta ljetn* stoljeć* tjera* tjelesn* svijest* \
                svjest* savjest* bježi* prijedlog* vrijednost* vrijednos* vrijem* kriterij kriterija kriteriji \
                kriterije direktorij direktorija direktoriju direktorije direktoriji miješ* griješ* liječen* \
                lijek lijeka lijekov* snježn* smijem smijete
                """),
            .rather(
                ["bs", "sr"],
                """
                komand* oblast* osobin* servis* providn* domaćin* korpa korpe korpu lista liste listu listi \
                takođe greška greške grešku greškom grešaka server servera serveru serveri ekran ekrana ekranu \
                fajl* meniju menija meni podešavanj* podesi* obavez* ukoliko prilikom ustvari zaista skoro mada \
                jeste sa ka van istovremen* efikasn* neophodn* osnovu zavisi zavise zavisn* zavisan nezavisn* \
                izuzetak izuzetka izuzetke izuzev upotreb* dozvol* dozvolj* dokumenat linij* period* garanc* \
                garantuj* garantova* prijatn* rukovodi* udruženj* uticaj* utica* prenos* prelaz* prevod* obim \
                obima spisak spiska spisku spiskov* grup* šifr* pretraživač* dužin* ponovo kompjuter* razvrst* \
                specijaln* materij* supstanc* bibliote* posjeduj* poseduj* direktn* šema šeme šemu šemi
                """),
            .rather(
                ["bs"],
                """
                izvještaj* obavještenj* dobavi* dobavlj* nadgled* porijekl* fajl fajla printer* link linkov* \
                okolin* zvanič* ostrvo ostrva kanton* kantonaln* entitet* preći putem
                """),
        ])
}
