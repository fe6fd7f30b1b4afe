package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.Set;

@Entity
public class Order {
    @Id
    @GeneratedValue
    Long id;

    @Column(name = "group")
    String groupName;

    String select;

    int year;

    LocalDate day;

    String user;

    @ManyToOne
    Order parent;

    @OneToMany(mappedBy = "parent")
    Set<Order> children;
}
