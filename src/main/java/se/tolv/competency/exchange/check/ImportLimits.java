package se.tolv.competency.exchange.check;

/**
 * How much a file with a framework may hold. Twelve to forty competencies are usual; the limits leave ample room and
 * keep a mistaken or hostile file from filling the memory.
 */
public final class ImportLimits {

    /** Competencies in a framework, and so rows in a table: a hundred times what any employer is known to use. */
    public static final int COMPETENCIES = 5_000;

    /**
     * Bytes of a file. 5,000 competencies with every sign and anchor in sentences of ordinary length come to about
     * 11 MB of our own JSON; of CASE, which repeats much, the limit holds about 2,000 such.
     */
    public static final int FILE_BYTES = 20 * 1024 * 1024;

    /** Characters of a name: it must fit a heading and a line in a list. */
    public static final int NAME_CHARACTERS = 200;

    /** Characters of a code: it is typed and read aloud. */
    public static final int CODE_CHARACTERS = 64;

    /** Characters of any other text: two printed pages, far below what a spreadsheet's cell can hold (32,767). */
    public static final int TEXT_CHARACTERS = 4_000;

    /** Positive signs, and negative signs, of one competency: more cannot be listened for. */
    public static final int SIGNS = 50;

    /** Cells in a row: all columns with all signs come to about 220; some programs fill rows up to the 1,024th cell. */
    public static final int COLUMNS = 1_024;

    /** Problems named at once: more than anyone corrects before trying again. */
    public static final int PROBLEMS = 100;

    /** Objects and lists inside each other in a JSON file: the formats need twelve. */
    public static final int JSON_DEPTH = 32;

    /** Words, numbers and brackets in a JSON file: a CASE file of {@link #FILE_BYTES} has under two million. */
    public static final int JSON_TOKENS = 4_000_000;

    /** Items, and associations, in a CASE file: no file of {@link #FILE_BYTES} can hold more whole ones. */
    public static final int CASE_ITEMS = 200_000;

    /** Bytes of an XLSX file's parts together when unpacked. */
    public static final long INFLATED_BYTES = 100L * 1024 * 1024;

    /** Parts of an XLSX file: one with a single sheet has about ten. */
    public static final int ZIP_ENTRIES = 1_000;

    /** Bytes that one packed byte may become: the texts of a spreadsheet reach about twenty. */
    public static final int INFLATION_RATIO = 100;

    /** Bytes of a part from which its ratio is looked at: small parts pack very well and harm nobody. */
    public static final long RATIO_COUNTS_FROM = 1024 * 1024;

    /** Texts that the cells of an XLSX file may point at: {@link #COMPETENCIES} rows with every column filled. */
    public static final int SHARED_STRINGS = 2_000_000;

    private ImportLimits() {}
}
