// SPDX-License-Identifier: Apache-2.0

extension CloseLanguages {
    /// Danish and both kinds of Norwegian.
    static let scandinavian = CloseLanguages(
        languages: ["da", "nb", "nn"],
        words: [
            .only(
                ["da"],
                """
                af hvad noget nogen nogle meget efter op ud uden blev bliver blive sig mig dig nu måske gennem \
                tilbage uge lidt mere igen giver give tage tager siger sagde sige bruges ændr* vælg* fejl oplys* \
                opret* adgangskode* hjælp* gøre gør have havde fået mand hvornår procent regering* udvikling* \
                undersøg* opgave* arbejd* samarbejd* mulighed* virksomhed* sådan læs læse læses læst skærm* \
                indstil* brugernavn slet gem gemme gemmes gemt åbn åbne åbnes luk afslut* tilføj* understøt* \
                ukendt* enhed* mellem frem hende kvinder børn bruger brugere brugerens brugeren netværk* \
                værktøj* hukommelse* tilgængelig* anvend* afspil* udskriv* nej række* højre anmod* godkend* \
                kende kendt kør køre køres kørsel gendan* opdater* forskel* sprog* frihed* sikkerhed* hastighed* \
                bevæg* længde* været præcis* præsent* træk* sæt sætte sættes indsæt* indhold* indtast* indlæs* \
                indbygg* indgang* kræv* svært behøv* mislykkedes begræns* udvid* udfør* udfyld* udgiv* udgave* \
                udløb* uddan* igang
                """),
            .only(
                ["da", "nb"],
                """
                hjemme ikke jeg en et hvem hvis deres fra hvordan hvorfor hver hvilken hvilke være flere navn \
                navnet filnavn mulig størrelse* tegn tegnet sted stedet følgende eksisterer fjerne
                """),
            .only(
                ["nb"],
                """
                hva noe noen mye ble uke sier velg velge velges opplysninger gjør gjøre gjelder vært vet \
                regjeringen fikk brukes mulighet muligheter undersøkelse* oppgave oppgaven innstillinger \
                brukernavn åpne åpner åpnes åpnet uten endringer kvinner bruker brukere brukeren tilgjengelig \
                tilgjengelige kjør kjøre kjører kjøres sikkerhet* hastighet* enhet enheten enheter frihet \
                friheten nettverket høyre forskjell* begrens* beveg* feilet lagres slettes mislyktes virksomhet* \
                støttes krever
                """),
            .only(
                ["nb", "nn"],
                """
                av etter opp ut seg meg deg oss igjen tar ta feil hjelp mellom fram blir bli kanskje gjennom \
                tilbake litt gir gi endre kjent dersom slik prosent utvikling samarbeid slett skjerm* passord \
                lagre lukk lukke oppdater* opprett* verktøy* nettverk* innhold* innstill* innlogg* inneb* \
                inngang* språk* arbeid arbeidet les lese lest lengde* presis* trekk trekke sett sette hent hente \
                utskrift* utvid* utfør* utgåve godkjenn* kjenn* nei
                """),
            .only(
                ["nn"],
                """
                ikkje eg ein eit ei kva kven noko nokon nokre nokr* mykje vert blei vart verte vorte dei deira \
                berre frå korleis kvifor kvar kvart sjå gjera gjere gjer gjekk vera vere vore hjå saman meir \
                fleire fyrste heile dykk dykkar honom ho hentar brukar brukaren brukarar kor desse sidan difor \
                medan medlemer seier gjeve gje gjev fekk kjem koma kome tek moglegheit* mogleg* ulike eigen eige \
                eigne eigenskap* tidlegare seinare framleis særleg* vanleg* vidare ynskjer ynskje innstillingar \
                endra lagra opna opnar opne fjerna støtta ukjend* endringar opplysningar utan namn namnet \
                filnamn storleik* teikn* stad staden følgjande eining* tryggleik* tilgjengeleg* køyr* høgre \
                kjelde* finst held lèt let heiter heitar tenar tenaren tenesta teneste* rekning* samanlikn* \
                skilnad* utgåve* sjølv sjølve kjend* nettlesar* vindauge* veke veka meiner meine brukast verdiar \
                kopiar* gjeld gjelde
                """),
        ])
}
