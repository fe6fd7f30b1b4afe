package example;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class Departure {
    private Long id;

    @Access(AccessType.FIELD)
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    private OffsetDateTime leaves;

    private OffsetDateTime called;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public OffsetDateTime getLeaves() {
        return leaves;
    }

    public void setLeaves(OffsetDateTime leaves) {
        this.leaves = leaves;
    }

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    public OffsetDateTime getCalled() {
        return called;
    }

    public void setCalled(OffsetDateTime called) {
        this.called = called;
    }
}
