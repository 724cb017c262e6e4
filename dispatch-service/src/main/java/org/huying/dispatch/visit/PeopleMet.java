package org.huying.dispatch.visit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom a visit met, counted by kind; nobody is named. */
@Embeddable
public record PeopleMet(
        @Column(name = "met_tenants") int tenants,
        @Column(name = "met_owners") int owners,
        @Column(name = "met_neighbours") int neighbours,
        @Column(name = "met_merchants") int merchants,
        @Column(name = "met_others") int others) {
    public static final PeopleMet NOBODY = new PeopleMet(0, 0, 0, 0, 0);

    @JsonIgnore
    public int total() {
        return tenants + owners + neighbours + merchants + others;
    }
}
