package se.tolv.platform.language;

/** Why a typed text cannot be taken as it is, as {@link PlainText} finds it. */
public enum TextProblem {
    /** A character that is a command to a machine and no text: NUL, backspace, escape, a tab or line break in a line. */
    CONTROL("tolv.text.control"),
    /** Text damaged on its way: the replacement character, half of a surrogate pair, a code that is no character. */
    BROKEN("tolv.text.broken"),
    /** A mark that turns the direction of writing, and can make a text show as another than it is. */
    DIRECTION("tolv.text.direction"),
    /** An angle bracket where a person's name should stand. */
    MARKUP("tolv.text.markup");

    private final String messageKey;

    TextProblem(String messageKey) {
        this.messageKey = messageKey;
    }

    /** The key of the message that tells a person what is wrong. */
    public String messageKey() {
        return messageKey;
    }
}
