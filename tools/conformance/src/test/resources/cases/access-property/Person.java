package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

@Entity
public class Person {
    private Long number;

    private String first;

    private boolean old;

    private String webAddress;

    @Id
    @Column(name = "person_id")
    public Long getId() {
        return number;
    }

    public void setId(Long id) {
        this.number = id;
    }

    @Column(length = 80)
    public String getFirstName() {
        return first;
    }

    public void setFirstName(String name) {
        this.first = name;
    }

    public boolean isRetired() {
        return old;
    }

    public void setRetired(boolean retired) {
        this.old = retired;
    }

    public String getURL() {
        return webAddress;
    }

    public void setURL(String url) {
        this.webAddress = url;
    }

    @Transient
    public String getDisplayName() {
        return first;
    }
}
