package se.tolv.interview.agreement.coefficient;

/** The six intraclass correlations of Shrout and Fleiss (1979), and what each is called there. */
public enum IccForm {
    /** Each candidate is rated by assessors of their own. */
    ONE_ONE("ICC(1,1)"),
    /** The same assessors rate all, and stand for others like them. */
    TWO_ONE("ICC(2,1)"),
    /** The same assessors rate all, and it is about these alone. */
    THREE_ONE("ICC(3,1)"),
    ONE_K("ICC(1,k)"),
    TWO_K("ICC(2,k)"),
    THREE_K("ICC(3,k)");

    public final String form;

    IccForm(String form) {
        this.form = form;
    }
}
