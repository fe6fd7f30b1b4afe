package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
@SecondaryTable(name = "bookText", pkJoinColumns = @PrimaryKeyJoinColumn(name = "bookItemId"))
public class BookItem {
    @Id
    @GeneratedValue
    Long bookId;

    @Column(table = "bookText")
    String longText;

    @Any
    @AnyKeyJavaClass(Long.class)
    @Column(name = "aboutKind")
    @JoinColumn(name = "aboutId")
    Object about;

    @ElementCollection
    @OrderColumn
    List<String> keyWords;

    @ElementCollection
    Map<String, Integer> pageCounts;
}
