{{/* Parts of pods that all of them share. Each takes a dict with "root", the chart's context. */}}

{{/* podSecurity USER [claims]: what Pod Security's "restricted" asks for */}}
{{- define "shop.podSecurity" -}}
runAsNonRoot: true
runAsUser: {{ .user }}
runAsGroup: {{ .user }}
fsGroup: {{ .user }}
{{- if .claims }}
# A claim's folder is not walked through at every start
fsGroupChangePolicy: OnRootMismatch
{{- end }}
seccompProfile:
  type: RuntimeDefault
{{- end }}

{{- define "shop.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{/* What an installer says of every pod */}}
{{- define "shop.scheduling" -}}
{{- with .root.Values.image.pullSecrets }}
imagePullSecrets:
{{- range . }}
- name: {{ . }}
{{- end }}
{{- end }}
{{- with .root.Values.scheduling.nodeSelector }}
nodeSelector:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- with .root.Values.scheduling.tolerations }}
tolerations:
{{ toYaml . }}
{{- end }}
{{- with .root.Values.scheduling.priorityClassName }}
priorityClassName: {{ . }}
{{- end }}
{{- end }}

{{/* podMetadata NAME [labels] [annotations] */}}
{{- define "shop.podMetadata" -}}
labels:
  {{- include "shop.labels" . | nindent 2 }}
  {{- with .labels }}
  {{- toYaml . | nindent 2 }}
  {{- end }}
{{- with merge (dict) (.annotations | default dict) .root.Values.extraAnnotations }}
annotations:
  {{- toYaml . | nindent 2 }}
{{- end }}
{{- end }}

{{- define "shop.ports" -}}
- name: http
  containerPort: 8080
- name: management
  containerPort: 8081
{{- end }}

{{/* Of a process of ours; k8s/base/catalog/deployment.yaml says why each number is as it is */}}
{{- define "shop.probes" -}}
startupProbe:
  httpGet:
    path: /actuator/health/liveness
    port: management
  periodSeconds: 2
  timeoutSeconds: 2
  failureThreshold: 150
readinessProbe:
  httpGet:
    path: /actuator/health/readiness
    port: management
  periodSeconds: 2
  timeoutSeconds: 3
  failureThreshold: 5
livenessProbe:
  httpGet:
    path: /actuator/health/liveness
    port: management
  periodSeconds: 10
  timeoutSeconds: 5
  failureThreshold: 6
{{- end }}

{{/* jobContainer NAME IMAGE CLASS [arguments]: another main class of a process' image, with less heap */}}
{{- define "shop.jobContainer" -}}
name: {{ .name }}
image: {{ include "shop.image" (dict "root" .root "name" .image) }}
imagePullPolicy: {{ .root.Values.image.pullPolicy }}
command: [java, "@/app/jvm-flags", -Xmx128m, -cp, "@/app/jib-classpath-file"]
args: {{ prepend (.arguments | default list) .class | toJson }}
resources:
  requests:
    cpu: 100m
    memory: 320Mi
  limits:
    cpu: "1"
    memory: 320Mi
securityContext:
  {{- include "shop.containerSecurity" . | nindent 2 }}
{{- end }}

{{/* databaseItem MODULE: of the Secret with its user, only the address, which contains the rest */}}
{{- define "shop.databaseItem" -}}
items:
- key: shop.{{ .module }}.mongo-uri
  path: shop.{{ .module }}.mongo-uri
{{- end }}

{{- define "shop.tmp" -}}
- name: tmp
  emptyDir:
    sizeLimit: 64Mi
{{- end }}
