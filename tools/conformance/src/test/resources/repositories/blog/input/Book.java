package com.acme.blog;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;

@Entity
@Table(
        uniqueConstraints = {
            @UniqueConstraint(name = "uk_book_isbn", columnNames = "isbn"),
            @UniqueConstraint(
                    name = "uk_book_shelf_author",
                    columnNames = {"shelf", "author_id"})
        },
        check = @CheckConstraint(name = "ck_book_price", constraint = "price >= 0"))
public class Book extends Publication {
    public String isbn;
    public String shelf;
    public BigDecimal price;
    public boolean lent;

    @Enumerated(EnumType.STRING)
    public Genre genre;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_book_author"))
    public Author author;

    public Book() {}

    public Book(String isbn, String title, Author author) {
        this.isbn = isbn;
        this.title = title;
        this.author = author;
    }
}
