package se.tolv.question.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.platform.language.Language;

/** What Swedish managers write, and what they should be warned about. */
class SwedishQuestionCheckTest {

    @ParameterizedTest
    @MethodSource
    void check_questionThatShouldNotBeAsked_warnsWithItsKind(WarnedQuestion question) {
        assertThat(question.kindsFoundIn(Language.SV)).as(question.text()).isEqualTo(question.kinds());
    }

    static Stream<WarnedQuestion> check_questionThatShouldNotBeAsked_warnsWithItsKind() {
        return WarnedQuestion.table("""
                HEALTH | Hur är din hälsa?
                HEALTH | Hur är det med hälsan?
                HEALTH | Är du ofta sjuk?
                HEALTH | Är du helt frisk?
                HEALTH | Hur många sjukdagar hade du förra året?
                HEALTH | Hur mycket sjukfrånvaro har du haft de senaste åren?
                HEALTH | Hur ofta är du sjuk?
                HEALTH | Berätta om din sjukfrånvaro.
                HEALTH | Hur mår du just nu?
                HEALTH | Har du varit sjukskriven?
                HEALTH | Har du någon gång blivit utbränd?
                HEALTH | Har du någon funktionsnedsättning?
                HEALTH | Har du några allergier som vi bör känna till?
                HEALTH | Vilka mediciner tar du? Tar du några mediciner?
                HEALTH | Lider du av någon kronisk sjukdom?
                HEALTH | Har du problem med ryggen?
                HEALTH | Klarar din rygg tunga lyft?
                HEALTH | Röker du?
                HEALTH | Hur mycket alkohol dricker du?
                HEALTH | Hur tar du hand om din egen hälsa under en pressad period?
                HEALTH | När var du senast sjuk?
                HEALTH | Har du adhd?
                HEALTH | Hur sover du när det är mycket på jobbet?
                PREGNANCY | Är du gravid?
                PREGNANCY | Planerar du att bli gravid?
                PREGNANCY | Planerar du att skaffa barn?
                PREGNANCY | Tänker ni skaffa fler barn?
                PREGNANCY | Vill du ha fler barn?
                PREGNANCY | Har du planer på att bilda familj?
                PREGNANCY | Ska du vara föräldraledig de närmaste åren?
                PREGNANCY | Hur länge var du föräldraledig?
                PREGNANCY | När ska du gå på föräldraledighet?
                PREGNANCY | Väntar du barn?
                PREGNANCY | Hur länge tänker du vara mammaledig?
                FAMILY | Har du barn?
                FAMILY | Har du små barn hemma?
                FAMILY | Hur många barn har du?
                FAMILY | Hur gamla är dina barn?
                FAMILY | Vem hämtar barnen på förskolan?
                FAMILY | Vem tar hand om barnen när de är sjuka?
                FAMILY | Vem är hemma när barnen är sjuka?
                FAMILY | Är du gift eller sambo?
                FAMILY | Är du ensamstående?
                FAMILY | Bor du ihop med någon?
                FAMILY | Vad arbetar din sambo med?
                FAMILY | Vad säger din man om att du söker jobbet?
                FAMILY | Hur löser du barnpassning när du jobbar kväll?
                FAMILY | Hur ofta vabbar du?
                FAMILY | Hur ser din familjesituation ut?
                FAMILY | Hur tänker du kombinera jobbet med familjelivet?
                FAMILY | Är du homosexuell?
                BELIEF | Tror du på Gud?
                BELIEF | Är du troende?
                BELIEF | Vilken religion tillhör du?
                BELIEF | Går du i kyrkan?
                BELIEF | Går du till moskén på fredagar?
                BELIEF | Är du muslim?
                BELIEF | Skulle du kunna ta av dig slöjan på arbetet?
                BELIEF | Fastar du under ramadan?
                BELIEF | Hur påverkar din tro ditt arbete?
                BELIEF | Vilket parti röstar du på?
                BELIEF | Är du politiskt aktiv?
                ORIGIN | Var kommer du ifrån?
                ORIGIN | Var kommer du ifrån egentligen?
                ORIGIN | Varifrån kommer du?
                ORIGIN | Vilket land är du född i?
                ORIGIN | Är du född i Sverige?
                ORIGIN | Var är dina föräldrar födda?
                ORIGIN | Vilket är ditt modersmål?
                ORIGIN | Vad har du för modersmål?
                ORIGIN | Vilket medborgarskap har du?
                ORIGIN | Är du svensk medborgare?
                ORIGIN | Hur länge har du bott i Sverige?
                ORIGIN | När kom du till Sverige?
                ORIGIN | Vilket språk talar ni hemma?
                ORIGIN | Vad har du för etnisk bakgrund? Beskriv din etniska bakgrund.
                ORIGIN | Var kommer ditt efternamn ifrån?
                AGE | Hur gammal är du?
                AGE | När är du född?
                AGE | Vilket år är du född?
                AGE | När fyller du 60?
                AGE | Är du över 50?
                AGE | När tänker du gå i pension?
                AGE | Hur länge till tänker du arbeta fram till pensionen?
                AGE | Är du inte lite för ung för att vara chef?
                AGE | Vad är din ålder?
                AGE | Hur är det att ha en chef som är yngre än du?
                UNION | Är du med i facket?
                UNION | Är du medlem i något fackförbund?
                UNION | Är du fackligt ansluten?
                UNION | Har du varit fackligt aktiv?
                UNION | Vilket fack tillhör du?
                UNION | Berätta om ditt fackliga engagemang.
                UNION | Vad är din fackliga tillhörighet?
                UNION | Har du haft fackliga uppdrag?
                EARLIER_PAY | Vad tjänar du idag?
                EARLIER_PAY | Hur mycket tjänar du i månaden?
                EARLIER_PAY | Vad hade du i lön?
                EARLIER_PAY | Vad har du för lön nu?
                EARLIER_PAY | Vilken lön har du i dag?
                EARLIER_PAY | Vilken är din nuvarande lön?
                EARLIER_PAY | Ange tidigare lön.
                EARLIER_PAY | Nuvarande lön
                EARLIER_PAY | Vad ligger du på i lön?
                EARLIER_PAY | Hur mycket får du betalt?
                EARLIER_PAY | Vad hade du för lön på ditt förra jobb?
                EARLIER_PAY | Berätta om din löneutveckling.
                EARLIER_PAY | Vad betalar din nuvarande arbetsgivare dig?
                EARLIER_PAY | Vad är din lön idag, och vilka löneanspråk har du?
                EARLIER_PAY | Vad hade kandidaten i lön?
                YES_OR_NO | Har du arbetat med barn i behov av stöd?
                YES_OR_NO | Kan du hantera stress?
                YES_OR_NO | Är du bra på att samarbeta?
                YES_OR_NO | Skulle du säga ifrån om en kollega gjorde fel?
                YES_OR_NO | Brukar du planera din vecka?
                YES_OR_NO | Tycker du om att arbeta i grupp?
                YES_OR_NO | Trivs du med att ha många bollar i luften?
                YES_OR_NO | En anhörig blir arg och skriker åt dig. Skulle du be om hjälp?
                YES_OR_NO | Finns det något som du är särskilt stolt över?
                YES_OR_NO | Och har du körkort
                ASKS_TWO_THINGS | Vad gjorde du? Vad blev resultatet?
                ASKS_TWO_THINGS | Hur gjorde du och vad blev resultatet?
                ASKS_TWO_THINGS | Vad gjorde du, och varför?
                ASKS_TWO_THINGS | Hur planerar du arbetet samt hur följer du upp det?
                ASKS_TWO_THINGS | Berätta om en konflikt, hur du löste den och vad du lärde dig.
                ASKS_TWO_THINGS | Beskriv hur du planerar ditt arbete och hur du följer upp det.
                ASKS_TWO_THINGS | Berätta om ett misstag och beskriv hur du rättade till det.
                ASKS_TWO_THINGS | Berätta om en gång då du sa nej. Förklara hur du tänkte.
                ASKS_TWO_THINGS | Kan du berätta om ett svårt samtal och vad som hände efteråt?
                ASKS_TWO_THINGS | Vilka metoder använde du och vilka effekter fick det?
                ASKS_OPINION | Vad tycker du är viktigast i ett ledarskap?
                ASKS_OPINION | Hur ser du på samarbete?
                ASKS_OPINION | Hur viktigt är det för dig att ha ordning?
                ASKS_OPINION | Vad är din syn på inkludering?
                FAMILY EARLIER_PAY | Vad tjänar du, och vad tjänar din man?
                HEALTH | Hur står det till med din hälsa?
                HEALTH | Är du frisk och arbetsför?
                HEALTH | Har du haft mycket sjukfrånvaro?
                HEALTH | Hur ser din sjukhistoria ut?
                HEALTH | Har du någon sjukdom som påverkar arbetet?
                HEALTH | Äter du antidepressiva?
                HEALTH | Har du någon diagnos?
                HEALTH | Har du varit inlagd på psyket?
                HEALTH | Dricker du alkohol?
                HEALTH | Är du rullstolsburen?
                HEALTH | Behöver du några särskilda hjälpmedel på grund av funktionshinder?
                PREGNANCY | Planerar du någon graviditet?
                PREGNANCY | Ska ni ha fler barn?
                PREGNANCY | Funderar du på att bli förälder?
                PREGNANCY | Tänker du på barn snart?
                PREGNANCY | Vad gör du om du blir gravid?
                FAMILY | Har du barn som är sjuka ofta?
                FAMILY | Hur många barn har ni?
                FAMILY | Har du familj?
                FAMILY | Lever du i ett förhållande?
                FAMILY | Vad jobbar din fru med?
                FAMILY | Hur fungerar det hemma med barnen när du jobbar sent?
                FAMILY | Vem tar hand om dina barn när du jobbar kväll?
                FAMILY | Hur får du ihop livspusslet?
                FAMILY | Är du skild?
                BELIEF | Är du kristen?
                BELIEF | Ber du under arbetstid?
                BELIEF | Vad har du för religion?
                BELIEF | Är du med i någon församling?
                BELIEF | Bär du slöja?
                BELIEF | Vad röstade du på i förra valet?
                ORIGIN | Var är du född?
                ORIGIN | Vart kommer du ifrån?
                ORIGIN | Kommer du från Syrien?
                ORIGIN | Vad har du för ursprung?
                ORIGIN | Var växte du upp?
                ORIGIN | Är svenska ditt modersmål?
                ORIGIN | Har du svenskt medborgarskap?
                ORIGIN | Vilken nationalitet har du?
                ORIGIN | Är du invandrare?
                ORIGIN | Hur länge har du varit i Sverige?
                ORIGIN | Vad talar ni för språk hemma?
                AGE | Hur gammal är du egentligen?
                AGE | Vilken ålder har du?
                AGE | Vad har du för personnummer?
                AGE | Hur många år har du kvar till pension?
                AGE | Är du 40 år fyllda?
                AGE | Är du för gammal för att lära om?
                UNION | Är du medlem i Kommunal?
                UNION | Är du aktiv i någon fackförening?
                UNION | Hur ställer du dig till facket?
                UNION | Har du strejkat?
                EARLIER_PAY | Vad tjänar du?
                EARLIER_PAY | Vad tjänade du på ditt förra jobb?
                EARLIER_PAY | Hur mycket tjänar du nu?
                EARLIER_PAY | Vad har du i lön idag?
                EARLIER_PAY | Vad har du för lön?
                EARLIER_PAY | Vilken lön hade du i din förra anställning?
                EARLIER_PAY | Vad fick du i lön?
                EARLIER_PAY | Vilken lön har du nu och vad vill du ha?
                EARLIER_PAY | Hur mycket lön har du nu?
                EARLIER_PAY | Vad låg din lön på?
                EARLIER_PAY | Vad är din nuvarande månadslön?
                EARLIER_PAY | Vilken lönenivå ligger du på?
                EARLIER_PAY | Kan du visa ditt senaste lönebesked?
                EARLIER_PAY | Hur har din lön utvecklats?
                EARLIER_PAY | Vad har du för månadslön i dagsläget?
                EARLIER_PAY | Ange din senaste lön och ditt löneanspråk
                EARLIER_PAY | Din lön?
                EARLIER_PAY | Lön idag:
                EARLIER_PAY | Vad hade du för lön innan?
                EARLIER_PAY | Hur mycket tjänade kandidaten?
                YES_OR_NO | Har du lätt för att samarbeta?
                YES_OR_NO | Klarar du av stress?
                YES_OR_NO | Vill du bli chef?
                YES_OR_NO | Kan du Excel?
                YES_OR_NO | Är det viktigt för dig med ordning?
                ASKS_TWO_THINGS | Vad gjorde du och hur reagerade de andra?
                ASKS_TWO_THINGS | Beskriv en konflikt. Beskriv sedan hur du löste den.
                ASKS_TWO_THINGS | Vad var svårt och hur löste du det?
                ASKS_TWO_THINGS | Berätta om ett projekt du lett, vad som gick bra och vad du hade gjort annorlunda.
                """);
    }

    @ParameterizedTest
    @MethodSource
    void check_questionAboutWork_hasNoWarning(String question) {
        assertThat(QuestionCheck.check(question, Language.SV)).as(question).isEmpty();
    }

    static Stream<String> check_questionAboutWork_hasNoWarning() {
        return """
                Berätta hur du bemöter ett oroligt barn på förskolan.
                Berätta om en gång då en förälder var missnöjd med hur ni tog emot barnet.
                Hur får du föräldrar att känna sig delaktiga i barnens vardag på förskolan?
                Hur många barn har du haft ansvar för samtidigt?
                Beskriv hur du dokumenterar barns utveckling och lärande.
                Ett barn vill inte gå hem när pappan kommer. Vad gör du?
                Hur gör du när en familj inte vill ta emot stöd?
                Berätta om en utredning där barnets familjesituation var svår att få klarhet i.
                Hur arbetar du med vårdnadshavare som är skilda och inte kan tala med varandra?
                Beskriv ett tillfälle när du gav stöd till en ensamstående förälder.
                Hur har du arbetat inom hälso- och sjukvård med att minska vårdskador?
                Berätta om en gång då du som sjuksköterska fick prioritera hårt.
                Vad gör du när en patients hälsa plötsligt försämras?
                Hur följer du upp patientens hälsa efter utskrivning?
                Hur har du arbetat med arbetsmiljö och hälsa i gruppen?
                Hur har du arbetat för att minska sjukfrånvaron i din grupp?
                En medarbetare är ofta sjuk på måndagar. Hur gör du?
                Hur stöttar du en medarbetare som har varit sjukskriven länge?
                Berätta om en gång då du bemötte en person med funktionsnedsättning.
                Hur gör du när en brukare inte vill ta sina mediciner?
                En kollega mår dåligt och berättar det för dig. Hur hjälper du din kollega?
                Hur hanterar du en dag när allt händer på en gång?
                Berätta om en gång då du var under hård press.
                Hur bemöter du en gravid kvinna som är orolig?
                Hur planerar du bemanningen när flera medarbetare är föräldralediga?
                Hur hjälper du ett par som vill skaffa barn?
                Hur lämnar du över arbetet när en kollega går i pension?
                Hur planerar du för pensionsavgångar i verksamheten?
                Beskriv hur du planerar aktiviteter för olika åldersgrupper.
                Hur bemöter du äldre personer som är yngre till sinnet?
                Hur anpassar du undervisningen till elevernas ålder?
                Hur stödjer du elever i deras modersmål?
                Berätta om en gång då du arbetade med någon som inte talade svenska.
                Vilka språk använder du i arbetet?
                Hur bemöter du människor med en annan bakgrund än din?
                Hur handlägger du en ansökan om medborgarskap?
                Var kommer du in i processen?
                Berätta om ett möte med någon som nyss hade kommit till Sverige.
                Hur tar du hänsyn till brukarens religion i omsorgen?
                Hur samarbetar du med kyrkan och andra samfund i krisgruppen?
                Hur arbetar du i en politiskt styrd organisation?
                Vad gör du när en politiker ber dig om något som strider mot lagen?
                Berätta om en gång då du samverkade med fackliga företrädare om en svår förändring.
                Hur samverkar du med facket inför en omorganisation?
                Hur förbereder du en samverkan med dina fackliga motparter?
                Hur förbereder du ett lönesättande samtal?
                Beskriv hur du arbetar med lönesättning.
                Vilka löneanspråk har du?
                Vilken lön vill du ha?
                Vad vill du ha i lön?
                Vilken lön har du tänkt dig?
                Hur ser du till att alla får samma lön för likvärdigt arbete?
                Vad tjänar du på att planera i förväg?
                Hur motiverar du en medarbetares nuvarande lön i ett lönesamtal?
                Kan du berätta om en gång då du fick tänka om?
                Kan du beskriva hur du lade upp arbetet?
                Skulle du vilja ge ett exempel på när du hjälpte en kollega?
                Vill du berätta om en svår prioritering?
                Får du ett samtal från en orolig anhörig, hur gör du?
                Har du för många ärenden på en gång, vilka tar du först?
                Berätta om en gång då du löste en konflikt. Vad gjorde du?
                Du är ensam på kvällen. Två brukare larmar samtidigt. En av dem har ramlat. Vad gör du?
                En förälder frågar: ”Varför får mitt barn inte gå ut?” Vad svarar du?
                En kollega säger ”Kan du ta mitt pass?” precis när du ska gå hem. Vad gör du?
                Berätta vad du gjorde och sa när mötet spårade ur.
                Hur avgör du vad du ska göra först och vad som kan vänta?
                Hur tar du reda på vad eleven behöver och hur hen lär sig bäst?
                Hur ser du till att alla i gruppen vet vem som gör vad och när det ska vara klart?
                Ge ett exempel på när du tog ansvar för ett misstag.
                Berätta om en gång då du hade fel. Ge gärna ett konkret exempel.
                Anta att du upptäcker ett fel i ett beslut som redan är skickat. Hur går du vidare?
                Berätta om en förändring som du först var emot.
                Vad har du gjort för att en ny kollega ska komma in i arbetet?
                Hur gör du för att hålla ordning på dina ärenden, t.ex. när någon är borta?
                Beskriv en gång då du tog hjälp av någon med mer erfarenhet än du.
                Hur tar du emot ett barn som är nytt i gruppen?
                Vad gör du när ett barn blir sjukt under dagen?
                Hur stödjer du en medarbetare efter en lång sjukskrivning?
                Hur gör du när du måste säga nej till en sjuk patient?
                Berätta om när du senast behövde ge ett tufft besked till en familj.
                Hur gör du när en mamma och pappa vill olika?
                Vad gör du när en kollega vabbar och ni är för få?
                Hur hanterar du föräldrar som hämtar barnen för sent?
                Vem kontaktar du om barnen inte blir hämtade?
                Du har tre barn i gruppen som behöver extra stöd. Hur planerar du dagen?
                Du har barn i gruppen som inte äter. Hur gör du?
                Hur bemöter du en brukare som berättar om sin tro?
                Hur skapar du delaktighet för dem som inte tror på förändringen?
                Vad var din roll i gruppen?
                Berätta om din första tid som chef.
                Hur tog du hand om en ny kollega?
                När är du som bäst i ett samarbete?
                Hur växte du in i rollen som chef?
                Hur gick du till väga för att få med dig gruppen?
                Vad har du lärt dig av dina medarbetare?
                Hur kommer du i gång med ett nytt uppdrag?
                Berätta om en gång då du kom från ett helt annat håll än kollegorna i en fråga.
                Hur vet du att du är på rätt väg?
                Hur samarbetade du med partner utanför kommunen?
                Hur arbetar du med dina partner i regionen?
                Hur har du förhandlat om löner med facket?
                Hur sätter du lön?
                Vad får du för respons från brukarna?
                Vilken ersättning föreslår du att leverantören får?
                Hur ser du till att gruppen mår bra?
                Vilken betydelse har god hälsa bland medarbetarna för verksamheten?
                Hur arbetar du med patienter som dricker för mycket?
                Berätta om ett beslut du tog under en kris och som du fick ompröva.
                Hur gör du när någon är arg på dig och du inte vet varför?
                Hur förklarar du för en elev vad som krävs och varför det är viktigt?
                Berätta om ett tillfälle då du var tvungen att ändra dig.
                Beskriv hur du gör när du och en kollega tycker olika.
                När du får ett nytt ärende, hur börjar du?
                Är du ensam på avdelningen och larmet går, vad gör du först?
                Berätta om när du och din chef var oense.
                Vad gör du om du ser att en kollega är påverkad?
                Vad behöver du för att göra ett bra arbete?
                Hur ser en bra arbetsdag ut för dig?
                Hur gör du för att förstå en brukare som talar ett annat modersmål än du?
                Berätta om en gång när du fick ändra dina planer samma dag.
                Vad gör du när två politiska beslut krockar?
                Hur har du gått till väga när någon har varit äldre och mer erfaren än du i gruppen?
                När behöver du be om hjälp?
                Hur gör du när föräldrar glömmer hämta barnen?
                Hur hjälper du par som vill skaffa barn?
                Hur stöttar du den som är föräldraledig?
                Hur stöttar du elever som kom till Sverige förra året?
                Vem tjänar du som tjänsteman?
                När fyller du i rapporten?
                Hur får du ersättning för en kollega som är borta?
                Beskriv hur du gör för att motivera och utveckla dina medarbetare.
                Berätta hur du gör för att lyssna och förklara för en patient.
                Hur analyserar du aktuella löner inför en kartläggning?
                Berätta om förtroendet du tjänade på kuppen att du vågade.
                Vilka modersmål finns i klassen och i arbetslaget, när du planerar?
                Hur hjälper du medarbetare med livspusslet?
                Hur hjälper du någon att gå i pension på ett bra sätt?
                Vad ger din nuvarande arbetsgivare dig för stöd i arbetet?
                Hur mycket pengar har du haft budgetansvar för?
                """.lines();
    }
}
