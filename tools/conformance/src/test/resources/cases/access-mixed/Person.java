package example;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
@Access(AccessType.FIELD)
public class Person {
    @Id
    private Long id;

    private int age;

    @Transient
    private String phone;

    @Access(AccessType.PROPERTY)
    @Column(name = "phone_number", length = 30)
    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }
}
