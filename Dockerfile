# Pantau ILP in a container: built with a JDK and Node, run as an ordinary user, with a MariaDB server beside it (compose.yaml).
FROM docker.io/library/maven:3.9-eclipse-temurin-25 AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends npm \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY . .
RUN bash -c 'set -e; source bin/lib/tools.sh; find_java; build_jar; mv "$JAR" pantau-ilp.jar'

FROM docker.io/library/eclipse-temurin:25-jre
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /var/lib/pantau --create-home pantau
COPY --from=build --chown=root:root /build/pantau-ilp.jar /opt/pantau/pantau-ilp.jar
USER pantau
WORKDIR /var/lib/pantau
RUN mkdir tmp bukti
# Demo accounts exist only while the application listens on loopback; here it listens for the proxy.
ENV SERVER_ADDRESS=0.0.0.0 \
    PANTAU_DATA=/var/lib/pantau \
    PANTAU_DEMO=false \
    PANTAU_DEMO_ACCOUNTS=false
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=90s \
  CMD curl --fail --silent http://127.0.0.1:8080/actuator/health/readiness || exit 1
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Djava.io.tmpdir=/var/lib/pantau/tmp", "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/pantau/pantau-ilp.jar"]
