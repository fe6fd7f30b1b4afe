package com.acme.ids;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;

@Entity
@IdClass(Line.Key.class)
public class Line {
    @Id
    long receipt;

    @Id
    int position;

    @ManyToOne(fetch = FetchType.LAZY)
    Seat seat;

    public record Key(long receipt, int position) implements Serializable {}
}
