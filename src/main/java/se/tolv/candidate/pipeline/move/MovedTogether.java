package se.tolv.candidate.pipeline.move;

import java.util.UUID;

/**
 * What was moved together.
 *
 * @param move its key: it is taken back by it, and written to the applicants about
 */
public record MovedTogether(UUID move) {}
