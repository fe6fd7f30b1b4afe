package com.acme.library;

import dev.cairn.annotation.Backfill;
import dev.cairn.annotation.Dropped;
import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A title as it appeared; what stands on the shelves are its copies. */
@Entity
@Dropped("price")
public class Book {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Version
    private int version;

    @Column(length = 17, nullable = false, unique = true)
    private String isbn;

    @Column(length = 300, nullable = false)
    private String title;

    @Column(length = 200)
    private String subtitle;

    @Column(length = 5, nullable = false)
    @Backfill("'en'")
    private String language = "en";

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    private Genre genre;

    @RenamedFrom("pages")
    private Integer pageCount;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Publisher publisher;

    @ManyToMany
    @JoinTable(
            name = "book_author",
            joinColumns = @JoinColumn(name = "book_id"),
            inverseJoinColumns = @JoinColumn(name = "author_id"))
    private Set<Author> authors = new LinkedHashSet<>();

    @OneToMany(mappedBy = "book")
    private List<Copy> copies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "book_subject", joinColumns = @JoinColumn(name = "book_id"))
    @Column(name = "subject", length = 60, nullable = false)
    private Set<String> subjects = new LinkedHashSet<>();

    /** For the persistence provider. */
    protected Book() {}

    public Book(String isbn, String title, Genre genre, Publisher publisher) {
        this.isbn = isbn;
        this.title = title;
        this.genre = genre;
        this.publisher = publisher;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getIsbn() {
        return isbn;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(String subtitle) {
        this.subtitle = subtitle;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Genre getGenre() {
        return genre;
    }

    public Integer getPageCount() {
        return pageCount;
    }

    public void setPageCount(Integer pageCount) {
        this.pageCount = pageCount;
    }

    public Publisher getPublisher() {
        return publisher;
    }

    public Set<Author> getAuthors() {
        return authors;
    }

    public List<Copy> getCopies() {
        return copies;
    }

    public Set<String> getSubjects() {
        return subjects;
    }
}
