package se.tolv.platform.employer;

/** The host name of the request is no employer's. */
public class UnknownEmployer extends RuntimeException {

    UnknownEmployer() {
        super("No employer has this host name");
    }
}
