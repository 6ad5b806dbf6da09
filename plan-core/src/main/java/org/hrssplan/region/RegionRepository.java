package org.hrssplan.region;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The regions that this service knows. */
@ApplicationScoped
public class RegionRepository implements PanacheRepositoryBase<Region, String> {}
