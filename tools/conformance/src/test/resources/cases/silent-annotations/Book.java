package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;

@Entity
@org.hibernate.annotations.SQLRestriction("title is not null")
@org.hibernate.annotations.RowId("ROWID")
@org.hibernate.annotations.DynamicInsert
@org.hibernate.annotations.BatchSize(size = 10)
@org.hibernate.annotations.SQLDelete(sql = "delete from Book where id = ?")
public class Book {
    @Id
    Long id;

    String region;

    String title;

    @OneToMany(mappedBy = "book")
    @org.hibernate.annotations.Cascade(org.hibernate.annotations.CascadeType.ALL)
    @org.hibernate.annotations.SortNatural
    @org.hibernate.annotations.Fetch(org.hibernate.annotations.FetchMode.SUBSELECT)
    java.util.SortedSet<Page> pages;

    @org.hibernate.annotations.NaturalId(mutable = true)
    String isbn;
}
