package example;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

@Entity
public class Course {
    @Id
    Long id;

    @Embedded
    Staff staff;

    @Embedded
    @AssociationOverride(name = "lead", joinColumns = @JoinColumn(name = "backup_lead_id"))
    @AttributeOverride(name = "note", column = @Column(name = "backup_note"))
    Deputy deputy;
}
