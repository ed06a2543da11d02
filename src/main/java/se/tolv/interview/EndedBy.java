package se.tolv.interview;

/** Who cancelled an interview. */
public enum EndedBy {
    CANDIDATE,
    EMPLOYER,
    /** Nobody by itself: the application, or the whole recruitment, has ended. */
    RECRUITMENT
}
