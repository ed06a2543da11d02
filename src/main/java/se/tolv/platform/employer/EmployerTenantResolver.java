package se.tolv.platform.employer;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Sends every query of Hibernate to the current employer's schema. */
@PersistenceUnitExtension
@RequestScoped
public class EmployerTenantResolver implements TenantResolver {

    @Inject
    CurrentEmployer current;

    /** A schema that holds no employer's data: whoever forgets to say which employer is meant reads nothing. */
    @Override
    public String getDefaultTenantId() {
        return Migrations.REGISTRY;
    }

    @Override
    public String resolveTenantId() {
        return current.get().schema();
    }
}
