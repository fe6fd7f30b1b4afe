package com.acme.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** One physical copy of a book. */
@Entity
public class Copy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Book book;

    @Column(nullable = false)
    private int copyNumber;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private CopyStatus status = CopyStatus.AVAILABLE;

    @ManyToOne(fetch = FetchType.LAZY)
    private Shelf shelf;

    /** For the persistence provider. */
    protected Copy() {}

    public Copy(Book book, int copyNumber) {
        this.book = book;
        this.copyNumber = copyNumber;
    }

    public Long getId() {
        return id;
    }

    public Book getBook() {
        return book;
    }

    public int getCopyNumber() {
        return copyNumber;
    }

    public CopyStatus getStatus() {
        return status;
    }

    public void setStatus(CopyStatus status) {
        this.status = status;
    }

    public Shelf getShelf() {
        return shelf;
    }

    public void setShelf(Shelf shelf) {
        this.shelf = shelf;
    }
}
