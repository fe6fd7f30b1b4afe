package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** No other side: the key of its secondary table is left alone. */
@Entity
@SecondaryTable(name = "flat_details")
public class Flat {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(table = "flat_details")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Person tenant;
}
