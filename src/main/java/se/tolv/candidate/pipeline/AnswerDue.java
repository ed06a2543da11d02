package se.tolv.candidate.pipeline;

import java.time.LocalDate;

/**
 * What a candidate is owed, as a card shows it.
 *
 * @param state {@code planned}, {@code soon} or {@code late}, as the tag {@code due} takes it
 * @param day by when
 * @param duty what is owed, in the reader's language
 */
public record AnswerDue(String state, LocalDate day, String duty) {}
