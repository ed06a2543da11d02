package se.tolv.feedback.obligation;

import java.util.UUID;

/**
 * Which obligations a list shows.
 *
 * @param q part of a candidate's name, a post's title or a registry number; empty: all
 * @param unit only this unit and those below it; null: all
 * @param mine only those of recruitments that the current person leads
 * @param vacancy null: all
 */
public record ObligationFilter(String q, ObligationState state, UUID unit, boolean mine, UUID vacancy) {}
