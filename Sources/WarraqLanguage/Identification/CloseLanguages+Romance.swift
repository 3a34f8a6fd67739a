// SPDX-License-Identifier: Apache-2.0

extension CloseLanguages {
    /// Spanish, Portuguese and Galician.
    static let galician = CloseLanguages(
        languages: ["es", "pt", "gl"],
        words: [
            .only(
                ["gl"],
                """
                unha unhas dunha dunhas nunha nunhas algunha algunhas ningunha ningunhas dun nun cun cunha ó ós \
                coa coas co cos cando xa xunto xente xunta xeral xerais xeneral xeito xeitos hoxe onte mañá dous \
                dúas iso aquilo sexa sexan xénero súa súas miña túa teñen teña teñan teño tiña tiñan ten dende \
                mentres senón aínda galeg* galiza contrasinal* non calquera cales quen opcións accións versións \
                conexións funcións sesións aplicacións configuracións informacións nacións condicións razóns \
                linguas persoa persoas estea estean facer fixo fai fan foron houbo hai ata tamén máis despois \
                ligazón ligazóns xestión xestor páxina páxinas mensaxe mensaxes imaxe imaxes linguaxe axuda \
                axudar engadir escoller amosar amosa atopar atopou atopa enderezo enderezos tódolos tódalas \
                ámbolos polo pola polos polas grazas
                """),
            .only(
                ["pt"],
                """
                não uma umas são também até já num numa nuns numas pelo pela pelos pelas você vocês à às mas há \
                muito então estão serão ção informação informações opção opções versão versões ligação ligações \
                função funções configuração sessão aplicação ações ação após isso hoje ontem amanhã dois duas \
                sua suas minha tua têm tinha tenha seja sejam pessoa pessoas geral gerais depois mensagem \
                mensagens imagem imagens adicionar senha quando quem nenhum nenhuma alguma algumas qualquer \
                agora mais
                """),
            .only(
                ["es"],
                """
                el los las y le les uno una unas del al ella ellos ellas muy hasta ya ahora donde cuando quien \
                hoy ayer mañana su sus mi tienen tenga tengan tiene fue fueron hubo hace hacen hecho más también \
                después persona personas mensaje mensajes imagen imágenes ayuda añadir general generales \
                opciones acciones versiones conexiones funciones sesiones aplicaciones configuraciones ninguna \
                alguna algunas cualquier cuales bajo dirección direcciones
                """),
            .rather(
                ["pt", "gl"],
                """
                do da das na nas ao aos ou foi é seu seus meu onde erro erros ficheiro ficheiros nome noite oito
                """),
            .rather(
                ["es", "gl"],
                """
                pero usuario usuarios nación información opción versión conexión función configuración sesión \
                aplicación acción está
                """),
        ])

    /// Catalan and Occitan.
    static let occitan = CloseLanguages(
        languages: ["ca", "oc"],
        words: [
            .only(
                ["oc"],
                """
                lo los las aqueste aquò çò tanben pasmens quand quora coma dempuèi uèi ièr deman lenga lengas \
                occitan* fòrça plan nòstre nòstra nòstres nòstras vòstre vòstra vòstres vòstras òm fichièr* \
                messatg* senhal* recèrca* connexion* informacion* version* opcion* accion* foncion* seccion* sus \
                jos sul sulla entrò après totas aver aguèt foguèt siá sián èsser èra èran pòt pòdon pòdètz \
                podètz avètz sètz volètz utilizar utilizator* utilizad* desactivar apondre afichar aficha* \
                ensages dobrir tampar paginas enteir* mas escaisnom* corrièr* ordenador ordenadors novèl novèla* \
                tròp pauc gaire lèu totjorn jamai jamai* alara perque atal aital cossí
                """),
            .only(
                ["ca"],
                """
                el els les aquests això també després avui ahir demà llengua llengües català catalana nostre \
                nostra nostres vostre vostra vostres hom fitxer fitxers missatge missatges contrasenya \
                contrasenyes connexió connexions informació versió versions opció opcions acció accions funció \
                secció sobre sota fins totes haver fou sigui siguin ésser pot poden podeu heu sou voleu \
                utilitzar utilitza utilitzeu afegir afegeix suprimeix mostra obre obrir tancar ordinador \
                ordinadors nou nova però sempre llavors perquè així com no aquest és són als pel
                """),
        ])
}
