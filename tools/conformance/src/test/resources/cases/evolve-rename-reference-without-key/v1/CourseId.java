package example;

public class CourseId {
    Long number;
    String color;

    @Override
    public boolean equals(Object other) {
        return other instanceof CourseId that && number.equals(that.number) && color.equals(that.color);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
