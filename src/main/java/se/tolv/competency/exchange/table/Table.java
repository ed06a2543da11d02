package se.tolv.competency.exchange.table;

import java.util.List;

/**
 * What a file with a table holds.
 *
 * @param sheet null where the file has no sheets
 * @param rows the first holds the headings
 */
public record Table(String sheet, List<Row> rows) {}
