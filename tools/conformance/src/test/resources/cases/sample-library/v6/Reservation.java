package com.acme.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

/** A member waits for a book. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"book_id", "member_id"}))
public class Reservation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Book book;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Member member;

    @Column(nullable = false)
    private Instant placedAt;

    /** For the persistence provider. */
    protected Reservation() {}

    public Reservation(Book book, Member member, Instant placedAt) {
        this.book = book;
        this.member = member;
        this.placedAt = placedAt;
    }

    public Long getId() {
        return id;
    }

    public Book getBook() {
        return book;
    }

    public Member getMember() {
        return member;
    }

    public Instant getPlacedAt() {
        return placedAt;
    }
}
