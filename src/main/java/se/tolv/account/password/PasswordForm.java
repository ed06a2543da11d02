package se.tolv.account.password;

/** A new password beside the present one. What is wrong with either is for {@link ChoosePassword} to say. */
public class PasswordForm {

    public String present = "";

    public String password = "";

    /** Whether the API tokens end as well. */
    public boolean endTokens;
}
