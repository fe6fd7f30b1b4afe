package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.math.BigDecimal;

@Entity
@Table(name = "book")
@SecondaryTable(name = "book_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "book_id"),
        uniqueConstraints = @UniqueConstraint(name = "uk_summary", columnNames = {"summary", "language"}),
        indexes = @Index(name = "ix_language", columnList = "language"),
        foreignKey = @ForeignKey(name = "fk_text_of_book"))
@SecondaryTable(name = "book_price")
public class Book {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @Column(table = "book_text", length = 500)
    String summary;

    @Column(table = "book_text", nullable = false)
    String language;

    @Column(table = "book_price", unique = true)
    BigDecimal price;

    @Column(table = "book_price")
    int discount;

    @ManyToOne
    @JoinColumn(table = "book_price", name = "vendor_id")
    Book vendor;

    @OneToOne(optional = false)
    @JoinColumn(table = "book_text", name = "translator_id")
    Person translator;

    @Embedded
    @AttributeOverride(name = "width", column = @Column(name = "cover_width", table = "book_text"))
    @AttributeOverride(name = "height", column = @Column(name = "cover_height", table = "book_text"))
    Size cover;
}
