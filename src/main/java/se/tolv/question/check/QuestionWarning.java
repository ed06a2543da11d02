package se.tolv.question.check;

import se.tolv.platform.language.Language;

/**
 * One thing that {@link QuestionCheck} found in a question, with the very words, so that the writer sees why.
 *
 * @param kind what may be wrong
 * @param language the language whose rules were used
 * @param found the words in the text that gave rise to it, as they were typed
 * @param start where they begin in the text, counted in chars from 0
 * @param end the char after their last
 */
public record QuestionWarning(QuestionWarningKind kind, Language language, String found, int start, int end) {}
