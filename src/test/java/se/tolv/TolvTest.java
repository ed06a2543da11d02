package se.tolv;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.tolv.account.signin.SingleSignOnTest;

/** A test against the running application with its demo employer. All of them share one application and one database. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
@WithTestResource(MailServer.Address.class)
@WithTestResource(SingleSignOnTest.Provider.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Inherited
public @interface TolvTest {}
