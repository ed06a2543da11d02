package se.tolv.question.check;

import static se.tolv.question.check.QuestionWarningKind.ASKS_TWO_THINGS;
import static se.tolv.question.check.QuestionWarningKind.YES_OR_NO;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.tolv.platform.language.Language;
import se.tolv.platform.language.Sentence;

/**
 * Warns while a question is written: it touches what may not be asked, it can be answered yes or no, it asks two things,
 * or it asks for an opinion.
 *
 * <p>The rules are lists of phrases, one readable file a language in {@code question-checks/}, and nothing else: each
 * warning can be explained by the words it found. The topics are about the candidate's own life ("din hälsa", "har du
 * barn"); work with pupils, patients, families, unions and pay is fine to ask about. Four rules stand here:
 *
 * <ul>
 *   <li>A request in the form of a question ("Kan du berätta om ...?") is open, and is not warned about as a yes-or-no
 *       question. Nor is a condition that opens with a verb: "Får du ett samtal ..., hur gör du?"
 *   <li>A request followed by one question ("Berätta om en gång då ... Vad gjorde du?") asks one thing, as does a
 *       situation told in several sentences and then one question. Two questions, or two requests, ask two.
 *   <li>A sentence that neither asks nor requests (it tells of the situation) is only searched for topics.
 *   <li>What somebody says in quotation marks is not asked of the candidate: it too is only searched for topics.
 * </ul>
 */
public final class QuestionCheck {

    /** Sections beside those named by a kind: what opens a request, and what adds a second question to a first. */
    private static final String REQUEST = "REQUEST";

    private static final String SECOND_QUESTION = "SECOND_QUESTION";
    private static final String SECOND_REQUEST = "SECOND_REQUEST";

    private static final Set<QuestionWarningKind> FOUND_BY_PHRASE_ALONE =
            EnumSet.complementOf(EnumSet.of(YES_OR_NO, ASKS_TWO_THINGS));

    private static final Pattern QUOTED = Pattern.compile("[\"”“„»«][^\"”“„»«]*+[\"”“„»«]");

    private static final Map<Language, Map<String, PhraseList>> SECTIONS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SECTIONS.put(language, PhraseList.sectionsFor(language));
        }
    }

    /**
     * A sentence outside quotation marks.
     *
     * @param request opens like "Berätta ..." or "Kan du beskriva ..."
     * @param question ends with a question mark, and is no request
     * @param unfinished the last of the text, still without a mark: it may become a question
     */
    private record Read(List<QuestionWord> words, boolean request, boolean question, boolean unfinished) {}

    private final String text;
    private final Language language;
    private final Map<String, PhraseList> sections;
    private final List<QuestionWarning> warnings = new ArrayList<>();

    private QuestionCheck(String text, Language language) {
        this.text = text;
        this.language = language;
        this.sections = SECTIONS.get(language);
    }

    /**
     * Reads a question with the rules of one language. The time it takes grows in proportion to the text.
     *
     * @param text the question as typed; empty has no warnings
     * @return the warnings in the order of the text; none where nothing was found
     */
    public static List<QuestionWarning> check(String text, Language language) {
        return new QuestionCheck(text, language).run();
    }

    private List<QuestionWarning> run() {
        findTopics();
        List<Read> sentences = readOutsideQuotes();
        sentences.forEach(this::findYesOrNo);
        sentences.forEach(this::findSecondInSentence);
        warnOfSecond(sentences.stream().filter(Read::request).toList());
        warnOfSecond(sentences.stream().filter(Read::question).toList());
        warnings.sort(Comparator.comparingInt(QuestionWarning::start).thenComparing(QuestionWarning::kind));
        return List.copyOf(warnings);
    }

    private void findTopics() {
        for (Sentence sentence : Sentence.allIn(text)) {
            List<QuestionWord> words = QuestionWord.allIn(text, sentence.start(), sentence.end());
            for (QuestionWarningKind kind : FOUND_BY_PHRASE_ALONE) {
                section(kind.name()).in(words).forEach(span -> warn(kind, words, span));
            }
        }
    }

    private List<Read> readOutsideQuotes() {
        String unquoted = QUOTED.matcher(text).replaceAll(QuestionCheck::blank);
        List<Read> sentences = new ArrayList<>();
        for (Sentence sentence : Sentence.allIn(unquoted)) {
            List<QuestionWord> words = QuestionWord.allIn(unquoted, sentence.start(), sentence.end());
            if (!words.isEmpty()) {
                boolean request = !section(REQUEST).in(words).isEmpty();
                boolean unfinished = words.get(words.size() - 1).end() == unquoted.length();
                sentences.add(new Read(words, request, sentence.question() && !request, unfinished && !request));
            }
        }
        return sentences;
    }

    /** As many spaces, so that every place in the text stays where it was; and a stop where a quoted sentence ended. */
    private static String blank(MatchResult quoted) {
        int spaces = quoted.group().length() - 1;
        boolean sentence = ".!?".indexOf(quoted.group().charAt(spaces - 1)) >= 0;
        return " ".repeat(spaces) + (sentence ? "." : " ");
    }

    private void findYesOrNo(Read sentence) {
        PhraseList openings = section(YES_OR_NO.name());
        if ((sentence.question || sentence.unfinished)
                && openings.allowedIn(sentence.words).isEmpty()) {
            openings.in(sentence.words).forEach(span -> warn(YES_OR_NO, sentence.words, span));
        }
    }

    private void findSecondInSentence(Read sentence) {
        if (sentence.request || sentence.question || sentence.unfinished) {
            section(sentence.request ? SECOND_REQUEST : SECOND_QUESTION)
                    .in(sentence.words)
                    .forEach(span -> warn(ASKS_TWO_THINGS, sentence.words, span));
        }
    }

    private void warnOfSecond(List<Read> alike) {
        if (alike.size() > 1) {
            List<QuestionWord> second = alike.get(1).words;
            warn(ASKS_TWO_THINGS, second, new PhraseList.Span(0, second.size()));
        }
    }

    private void warn(QuestionWarningKind kind, List<QuestionWord> words, PhraseList.Span span) {
        int start = words.get(span.from()).start();
        int end = words.get(span.to() - 1).end();
        warnings.add(new QuestionWarning(kind, language, text.substring(start, end), start, end));
    }

    private PhraseList section(String name) {
        return sections.get(name);
    }
}
