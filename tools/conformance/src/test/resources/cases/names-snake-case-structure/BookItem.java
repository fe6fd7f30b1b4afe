package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.TableGenerator;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
@SecondaryTable(name = "bookText", pkJoinColumns = @PrimaryKeyJoinColumn(name = "bookItemId"))
public class BookItem {
    @Id
    @TableGenerator(name = "bookNumbers")
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "bookNumbers")
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

    @ManyToOne
    @JoinTable(name = "bookShelf")
    BookItem nextBook;
}
