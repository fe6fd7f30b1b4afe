package example;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
@DiscriminatorValue("2")
@Table(name = "companies")
@OnDelete(action = OnDeleteAction.CASCADE)
public class Company extends Party {
    @ManyToOne(optional = false)
    Person head;

    @ManyToMany
    Set<Person> owners;

    @ElementCollection
    List<String> brands;
}
