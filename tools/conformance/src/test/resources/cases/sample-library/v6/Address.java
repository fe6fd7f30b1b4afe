package com.acme.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A postal address, part of whoever has one. */
@Embeddable
public record Address(
        @Column(length = 80) String street,
        @Column(length = 12) String postcode,
        @Column(length = 60) String city) {}
