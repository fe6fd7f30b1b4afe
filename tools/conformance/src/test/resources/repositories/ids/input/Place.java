package com.acme.ids;

import jakarta.persistence.Embeddable;

@Embeddable
public record Place(String house, int number) {}
