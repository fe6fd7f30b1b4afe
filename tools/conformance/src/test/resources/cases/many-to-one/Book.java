package example;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToOne
    Author mainAuthor;

    @ManyToOne(optional = false)
    Author editor;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "translator_id")
    Author translator;

    @ManyToOne
    @JoinColumn(nullable = false)
    Author reviewer;

    @ManyToOne
    @JoinColumn(name = "cover_id", unique = true)
    Author coverArtist;

    @ManyToOne(optional = false)
    @JoinColumn(name = "opt_id", nullable = true)
    Author printer;

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(insertable = true, updatable = false)
    Author first;
}
