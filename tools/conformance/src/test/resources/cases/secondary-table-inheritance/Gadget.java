package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "gadget_specs", pkJoinColumns = @PrimaryKeyJoinColumn(name = "gadget_id"))
public class Gadget extends Item {
    @Column(table = "gadget_specs", nullable = false)
    String specs;

    @Column(table = "gadget_specs")
    int watts;
}
