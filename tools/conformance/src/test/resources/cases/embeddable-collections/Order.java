package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "purchase")
public class Order {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @CollectionTable(name = "line", joinColumns = @JoinColumn(name = "purchase_id"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"purchase_id", "sku"}), indexes = @Index(columnList = "sku"))
    @OrderColumn(name = "pos")
    List<Line> lines;

    @ElementCollection
    Set<Line> set;

    @ElementCollection
    @MapKeyColumn(name = "label", length = 20)
    Map<String, Line> byLabel;

    @Embedded
    Extras extras;
}
