// SPDX-License-Identifier: Apache-2.0

extension CloseLanguages {
    /// Words of Croatian that Bosnian and Serbian do not have, or use less.
    static let croatian: [Entry] = [
        .only(
            ["hr"],
            """
            polumjer* značajk* izračun izračuna izračunu izračuni izračune zbroj* jednadžb* glasnoć* \
            natuknic* raspakira* zapakira* trgovačk* sučelj* podučava* poduka poduke krivulj* umirovlj* tko \
            netko nitko svatko itko ponetko tijekom tijek tijeka tijeku unatoč usprkos posebice napose \
            osobito primjerice doista uistinu posve istodob* trenutačn* pravodob* zasigurn* tisuć* milijun* \
            bilijun* tjedan tjedn* siječanj siječnj* veljač* ožuj* travanj travnj* svibanj svibnj* lipanj \
            lipnj* srpanj srpnj* kolovoz* rujan rujna rujnu rujnom listopad* studeni studenog studenoga \
            studenom prosinac prosinc* glazb* kazališ* sveučiliš* povijes* znanost* znanstven* knjižnic* \
            vlak vlaka vlakom vlakovi vlakove kruh kruha juha juhe kolodvor* zrakoplov* nogometaš* točka \
            točke točku točki točkom točaka točan točna točno točne točni točnu točnos* točnij* netočn* \
            suradn* surađ* suglas* usuglas* sugovorn* suvremen* suputn* suosje* sudjelova* sudjeluj* \
            sudioni* obitelj* priopć* izvješć* tvrtka tvrtke tvrtki tvrtku tvrtkama uporab* uporablj* rabi \
            rabe rabiti rabljen* poslužitelj* zaslon* pogreška pogreške pogrešku pogrešaka pogrešan pogrešna \
            pogrešno pogrešni sustav sustava sustavu sustavi sustave sustavom sustavn* inačic* poveznic* \
            računal* pisač pisača pisači tipkovnic* zapork* izbornik* gumb gumba gumbi gumbe gumbom \
            tražilic* naputak naputk* sukladn* uvjet uvjeta uvjeti uvjete uvjetu uvjetima uvjetom uvjetovan* \
            bezuvjetn* nazočn* pučanstv* oporb* sudac suca sucu suci sucem liječni* ljekarn* iznimk* iznimn* \
            vjerojatn* poduzeć* poduzet* gospodarst* gospodarsk* natjec* natječ* prosvjed* zemljopis* \
            nakladn* udrug* desetljeć* kakvoć* europ* tajnik tajnika tajništ* momčad* ravnatelj* potpor* \
            stupanj stupnj* neovisn* ovisi ovise ovisan ovisn* promidžb* čitatelj* gledatelj* slušatelj* \
            davatelj* pružatelj* primatelj* pošiljatelj* tužitelj* skrbnik* mirovin* kemij* dušik* žlic* \
            rajčic* ručnik* pričuv* časnik* vojarn* postrojb* zapovjedni* veleposlan* putovnic* odvjetni* \
            kaznen* postotak postotk* financ* elektronič* tiskan* tiskar* tiskov* tisak tiska kratic* \
            prečac* usporedb* usporedi* uspoređ* usredotoč* osobn* izravn* inozem* obvez* razin* stupac \
            stupc* znamenk* sinkron* kaos kaosa kaotičn* kroničn* kronolo* kirur* klor klora tržnic* \
            proračun* okoliš* jamst* jamči* učinkovit* tvar tvari pokus pokusa pokusi pokuse promatr* \
            nizozem* španjolsk* talijan* rumunjsk* cjenik* obran* promjenjiv* primjenjiv* zamjenjiv* \
            podrijet* čimbeni* sastavnic* stroj stroja strojev* strojn* duljin* kut kuta kutov* obujam \
            obujm* omotnic* prigod* dvojb* svezak mladež* predmnijev* nadopun* pristojb*
            """),
        .rather(
            ["hr"],
            """
            tipka tipke tipku tipki tipkom naredb* popis popisa popisu područj* predlož* predlošk* oblikova* \
            opoziv* opozov* ugađa* brojčan* pretpregled* pomak* što glede skrb skrbi tlak tlaka promet \
            prometa prometn* nogomet* pohran* nevaljan* valjan* stajališ* dojam dojma spremi spremiti \
            spremljen* ispiš* zadan* mapa mape mapu mapi postavke postavki dopuštenj* dopušten* dopušta* \
            ponovno mrežn* nadzor* dohvat* dohvać* temelj* temelju razdoblj* zadnj* prikladn* potrebit* \
            nužn* premda stoga zapravo gotovo poput izvan jest s organizira* registrira* generira* definira* \
            kontrolira* konfigurira* identificira* specificira* inicijalizira* emitira* realizira* \
            modificira* financira* komprimira* protestira* regulira* formulira* citira* ovlast* ovlasti \
            privit* ugodn* toplin* dućan* trgovin* fizikaln* redak retka retku retci tablic* otok otoka \
            otoci bilježnic* pretinac pretinc* prosudb* otpust opseg opsega nadležn* glasovan* prijevod* \
            prijenos* prijelaz* dragovoljn* skupin*
            """),
    ]
}
