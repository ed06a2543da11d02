package se.tolv;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.function.Supplier;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;

/** Work on the demo employer's rows, each time in a transaction of its own. */
public final class InDemo {

    private InDemo() {}

    public static <T> T get(Supplier<T> work) {
        return run(() -> QuarkusTransaction.requiringNew().call(work::get));
    }

    public static void change(Runnable work) {
        get(() -> {
            work.run();
            return null;
        });
    }

    /** Without a transaction, for work that makes its own. */
    public static <T> T run(Supplier<T> work) {
        Employer demo = bean(Employers.class).withKey("main").orElseThrow();
        return bean(EmployerWork.class).in(demo, work);
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
