package com.acme.ids;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Seat {
    @EmbeddedId
    Place place;

    byte[] code;
}
