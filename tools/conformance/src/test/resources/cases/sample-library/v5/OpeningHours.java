package com.acme.library;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/** When a branch is open on one day. */
@Embeddable
public record OpeningHours(
        @Column(nullable = false) LocalTime opens,
        @Column(nullable = false) LocalTime closes) {}
