package example;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;
import java.util.List;

@Entity
@DiscriminatorValue("1")
@PrimaryKeyJoinColumns(value = {
        @PrimaryKeyJoinColumn(name = "person_number", referencedColumnName = "number"),
        @PrimaryKeyJoinColumn(name = "person_country", referencedColumnName = "country")},
        foreignKey = @ForeignKey(name = "fk_person_is_party"))
public class Person extends Party {
    @ManyToOne
    Company employer;

    @OneToMany(mappedBy = "head")
    List<Company> heads;
}
