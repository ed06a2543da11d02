package se.tolv.benchmark.data;

import java.util.List;
import java.util.SplittableRandom;

/** Names and sentences that a municipality's data is made of. */
final class Words {

    private static final List<String> FIRST = List.of(
            "Anna",
            "Erik",
            "Fatima",
            "Lars",
            "Maria",
            "Mohammed",
            "Karin",
            "Johan",
            "Sara",
            "Per",
            "Åsa",
            "Nils",
            "Elin",
            "Ali",
            "Emma",
            "Björn",
            "Ingrid",
            "Omar",
            "Lena",
            "Sven",
            "Hanna",
            "Kalle",
            "Zahra",
            "Göran",
            "Sofia",
            "Anders",
            "Amina",
            "Olle",
            "Maja",
            "Yusuf",
            "Ulla",
            "Tomas",
            "Linnea",
            "Ahmed",
            "Eva",
            "Mats",
            "Astrid",
            "Ivan");

    private static final List<String> LAST = List.of(
            "Andersson",
            "Johansson",
            "Karlsson",
            "Nilsson",
            "Eriksson",
            "Larsson",
            "Olsson",
            "Persson",
            "Svensson",
            "Gustafsson",
            "Pettersson",
            "Jonsson",
            "Jansson",
            "Hansson",
            "Bengtsson",
            "Lindberg",
            "Lindström",
            "Ali",
            "Lindqvist",
            "Axelsson",
            "Bergström",
            "Lundberg",
            "Lundgren",
            "Hassan",
            "Berglund",
            "Fredriksson",
            "Sandberg",
            "Henriksson",
            "Forsberg",
            "Mohamed",
            "Sjöberg",
            "Wallin",
            "Engström",
            "Eklund",
            "Danielsson",
            "Öberg",
            "Ahmed");

    static final List<String> PROFESSIONS = List.of(
            "Sjuksköterska",
            "Undersköterska",
            "Lärare i matematik",
            "Barnskötare",
            "Förskollärare",
            "Socialsekreterare",
            "Bibliotekarie",
            "Stödassistent",
            "Kock",
            "Systemförvaltare",
            "Byggnadsinspektör",
            "Fysioterapeut",
            "Enhetschef",
            "Ekonom",
            "Miljöinspektör",
            "Vaktmästare",
            "Skolkurator",
            "Personlig assistent",
            "Planarkitekt",
            "Kommunikatör");

    private static final List<String> SENTENCES = List.of(
            "Jag började med att fråga de andra hur de såg på saken.",
            "Vi hade ont om tid, så jag gjorde en lista över vad som måste bli gjort först.",
            "Det tog en vecka innan alla var överens.",
            "En anhörig var missnöjd och jag lyssnade färdigt innan jag svarade.",
            "Efteråt pratade vi igenom vad som hade gått bra och vad vi skulle göra på ett annat sätt.",
            "Jag lärde mig att det lönar sig att säga till i tid.",
            "Min kollega blev sjuk och jag tog över hennes uppgifter i två dagar.",
            "Resultatet blev att kön försvann och att vi höll budgeten.");

    private Words() {}

    static String name(SplittableRandom random) {
        return pick(FIRST, random) + " " + pick(LAST, random);
    }

    static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Three to six sentences. */
    static String paragraph(SplittableRandom random) {
        StringBuilder text = new StringBuilder(pick(SENTENCES, random));
        for (int more = 2 + random.nextInt(4); more > 0; more--) {
            text.append(' ').append(pick(SENTENCES, random));
        }
        return text.toString();
    }

    /** The same text in both languages, as the database keeps it. */
    static String both(String text) {
        return "{\"sv\": \"" + text + "\", \"en\": \"" + text + "\"}";
    }
}
